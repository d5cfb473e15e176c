"""pvcguard: checks for KServe models on PersistentVolumeClaims."""
