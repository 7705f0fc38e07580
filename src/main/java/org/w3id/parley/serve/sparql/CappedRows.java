package org.w3id.parley.serve.sparql;

import java.util.List;
import java.util.function.BooleanSupplier;

import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.exec.RowSet;

/** Rows up to a cap. Where there are more, the cap is announced or, where it is too late for that, the result fails. */
final class CappedRows implements RowSet {
	private final RowSet rows;
	private final long cap;
	private final BooleanSupplier announcement;
	private long given;

	/**
	 * @param cap
	 *            most rows, 0 for no cap
	 * @param announcement
	 *            tells the client of the cap; false where it cannot be told any more
	 */
	CappedRows(RowSet rows, long cap, BooleanSupplier announcement) {
		this.rows = rows;
		this.cap = cap;
		this.announcement = announcement;
	}

	@Override
	public boolean hasNext() {
		if (cap == 0 || given < cap) {
			return rows.hasNext();
		}
		if (rows.hasNext() && !announcement.getAsBoolean()) {
			throw new CutShort();
		}
		return false;
	}

	@Override
	public Binding next() {
		given++;
		return rows.next();
	}

	@Override
	public List<Var> getResultVars() {
		return rows.getResultVars();
	}

	@Override
	public long getRowNumber() {
		return given;
	}

	@Override
	public void close() {
		rows.close();
	}

	/** The rest of a result cannot be sent and nothing can be said about it any more. */
	static final class CutShort extends RuntimeException {
		private static final long serialVersionUID = 1L;

		CutShort() {
			super("more rows than the cap", null, false, false);
		}
	}
}
