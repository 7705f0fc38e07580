/**
 * The files that users write, and the query book made of them: every {@code queries/**}{@code /*.rq} is parsed at start, read with its
 * header, and asked by name. No transactions: a query is asked of a dataset inside one.
 */
@NullMarked
package org.w3id.parley.query;

import org.jspecify.annotations.NullMarked;
