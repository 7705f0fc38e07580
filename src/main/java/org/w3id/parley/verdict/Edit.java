package org.w3id.parley.verdict;

import org.w3id.parley.model.Proposal.Term;

/** One change of a proposal's terms. */
public sealed interface Edit {
	/** Take a term out, whether it includes a provision or rules it out. */
	record Drop(Term term) implements Edit {
	}

	/** Include a provision. */
	record Add(String provision) implements Edit {
	}

	/** Put a provision in the place of a term of the same issue. */
	record Swap(Term term, String provision) implements Edit {
	}
}
