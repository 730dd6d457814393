/**
 * Grammar over atoms: patterns that read like the phrases they match, and rules that carry their own evidence.
 *
 * <p>A pattern is tried at a token; it matches greedily and in order, like a parsing expression grammar, so that every
 * match takes time bounded by the pattern, not by the text.
 */
@NullMarked
package org.factline.pattern;

import org.jspecify.annotations.NullMarked;
