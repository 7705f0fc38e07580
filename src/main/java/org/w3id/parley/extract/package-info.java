@NullMarked
package org.w3id.parley.extract;

import org.jspecify.annotations.NullMarked;
