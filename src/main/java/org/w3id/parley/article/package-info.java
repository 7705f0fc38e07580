@NullMarked
package org.w3id.parley.article;

import org.jspecify.annotations.NullMarked;
