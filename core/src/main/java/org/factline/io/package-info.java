/** Ways to read articles: plain text, folders, JSON Lines, standard input. */
@NullMarked
package org.factline.io;

import org.jspecify.annotations.NullMarked;
