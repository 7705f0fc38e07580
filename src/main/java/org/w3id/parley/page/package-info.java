/**
 * What people see: one record per page, made from one moment of the store, put into one typed template (src/main/jte). The
 * records hold words, dates and links; templates know nothing of RDF, and escape every text that they show.
 *
 * <p>
 * The whole state of a page is in its address: what is shown can be sent to somebody, and nothing is kept on the server.
 */
@NullMarked
package org.w3id.parley.page;

import org.jspecify.annotations.NullMarked;
