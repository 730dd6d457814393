package org.factline.io;

/** What bytes are called: in problems by their place, in articles by their id. */
record Source(String place, String id) {}
