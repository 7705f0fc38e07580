@NullMarked
package org.w3id.parley.cli;

import org.jspecify.annotations.NullMarked;
