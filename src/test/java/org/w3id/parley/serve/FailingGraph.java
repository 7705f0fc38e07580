package org.w3id.parley.serve;

import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.concurrent.atomic.AtomicInteger;

import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.graph.impl.GraphBase;
import org.apache.jena.util.iterator.ExtendedIterator;
import org.apache.jena.util.iterator.WrappedIterator;

/** A graph whose every search gives so many triples and then goes wrong. */
final class FailingGraph extends GraphBase {
	/** What happens after the last triple. */
	enum Failure {
		/** The store throws. */
		THROWS,
		/** The store gives one more triple every 10 ms, for ever. */
		CRAWLS,
		/** The store does not come back for a long time, whatever it is told. */
		HANGS
	}

	private final int good;
	private final Failure failure;
	private final AtomicInteger most = new AtomicInteger();

	FailingGraph(int good, Failure failure) {
		this.good = good;
		this.failure = failure;
	}

	/** How many triples the search that came farthest has given so far. For any thread. */
	int given() {
		return most.get();
	}

	@Override
	protected ExtendedIterator<Triple> graphBaseFind(Triple pattern) {
		return WrappedIterator.create(new Triples());
	}

	private final class Triples implements Iterator<Triple> {
		private final Node predicate = NodeFactory.createURI("http://example.org/number");
		private int given;

		@Override
		public boolean hasNext() {
			if (given >= good) {
				fail();
			}
			return true;
		}

		private void fail() {
			switch (failure) {
				case THROWS -> throw new IllegalStateException("the disk is gone (this is a test)");
				case CRAWLS -> sleep(10);
				case HANGS -> sleep(2000);
			}
		}

		private static void sleep(long millis) {
			try {
				Thread.sleep(millis);
			} catch (InterruptedException e) {
				throw new NoSuchElementException();
			}
		}

		@Override
		public Triple next() {
			given++;
			most.accumulateAndGet(given, Math::max);
			return Triple.create(NodeFactory.createURI("http://example.org/thing/" + given), predicate,
					NodeFactory.createLiteralDT(Integer.toString(given), XSDDatatype.XSDinteger));
		}
	}
}
