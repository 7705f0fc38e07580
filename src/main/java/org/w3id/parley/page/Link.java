package org.w3id.parley.page;

/**
 * A thing by its name and where its page is.
 *
 * @param label
 *            as people call it; any text: templates escape it
 * @param address
 *            path and query on this server
 */
public record Link(String label, String address) {
}
