/** The command line: one file per command. Results go to standard output, progress and messages to standard error. */
@NullMarked
package org.w3id.parley.cli;

import org.jspecify.annotations.NullMarked;
