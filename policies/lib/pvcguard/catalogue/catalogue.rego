package lib.pvcguard.catalogue

rules := {}
