// Small improvements; every page works without.
