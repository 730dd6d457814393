/** Takes articles apart: which language, where sentences end. */
@NullMarked
package org.factline.analysis;

import org.jspecify.annotations.NullMarked;
