/**
 * Exchanges, hand-overs and repatriations: what dates, counts and sources tell of one event becomes one fact.
 *
 * <p>Anchors (counts of released people and words such as "swap") are dated, told apart by date and state, and merged.
 */
@NullMarked
package org.factline.extractors.exchanges;

import org.jspecify.annotations.NullMarked;
