/** Reads prisoner counts: how many people were taken, held or freed, whose they are and who says so. */
@NullMarked
package org.factline.extractors.counts;

import org.jspecify.annotations.NullMarked;
