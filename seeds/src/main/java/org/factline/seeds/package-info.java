/** A small corpus of articles in three languages, with gold facts. */
@NullMarked
package org.factline.seeds;

import org.jspecify.annotations.NullMarked;
