/** Numbers in running text: digits with their thousands marks, number words in every case, and mixtures of both. */
@NullMarked
package org.factline.numbers;

import org.jspecify.annotations.NullMarked;
