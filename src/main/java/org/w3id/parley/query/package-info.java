@NullMarked
package org.w3id.parley.query;

import org.jspecify.annotations.NullMarked;
