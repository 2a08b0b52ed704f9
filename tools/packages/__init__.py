"""Packs the built program for those who download it: Debian package, archive that unpacks itself, installers, lists."""
