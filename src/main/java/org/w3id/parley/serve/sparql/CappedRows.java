package org.w3id.parley.serve.sparql;

import java.util.List;

import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.exec.RowSet;

/** Rows up to a cap. Where there are more, the cap is announced. */
final class CappedRows implements RowSet {
	private final RowSet rows;
	private final long cap;
	private final Runnable announcement;
	private long given;

	/**
	 * @param cap
	 *            most rows, 0 for no cap
	 * @param announcement
	 *            tells the client of the cap
	 */
	CappedRows(RowSet rows, long cap, Runnable announcement) {
		this.rows = rows;
		this.cap = cap;
		this.announcement = announcement;
	}

	@Override
	public boolean hasNext() {
		if (cap == 0 || given < cap) {
			return rows.hasNext();
		}
		if (rows.hasNext()) {
			announcement.run();
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
}
