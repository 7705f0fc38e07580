@NullMarked
package org.w3id.parley.verdict;

import org.jspecify.annotations.NullMarked;
