@NullMarked
package org.w3id.parley.serve;

import org.jspecify.annotations.NullMarked;
