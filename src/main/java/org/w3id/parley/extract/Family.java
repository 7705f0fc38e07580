package org.w3id.parley.extract;

import java.util.List;

import org.w3id.parley.discourse.Scene;

/** A family of patterns by which a sentence tells a stance on a target. One for each article; not for use by several threads. */
interface Family {
	/** The readings of a target in a sentence; dropped ones say why. Empty where the family has nothing to say. */
	List<Reading> readings(Scene scene, TargetMention target);
}
