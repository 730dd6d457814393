/** Finds office holders: names in every case and script, their offices, and who is the same person. */
@NullMarked
package org.factline.extractors.officials;

import org.jspecify.annotations.NullMarked;
