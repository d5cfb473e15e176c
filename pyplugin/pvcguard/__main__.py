"""`python -m pvcguard` is the command `pvcguard`."""

from pvcguard.cli import main

main(prog_name="pvcguard")
