/** Language packs and other data files: tables, paradigms, and the lexicons that are made from them. */
@NullMarked
package org.factline.lexicon;

import org.jspecify.annotations.NullMarked;
