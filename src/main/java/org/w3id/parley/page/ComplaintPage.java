package org.w3id.parley.page;

/** What could not be shown, and what to do about it. */
public record ComplaintPage(Frame frame, String what, String fix) {
}
