@NullMarked
package org.w3id.parley.page;

import org.jspecify.annotations.NullMarked;
