/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.thinslice.scheme.model;

import org.eclipse.emf.common.util.EList;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Analogue Item</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A line from 0 to 100 without points (visual analogue scale).
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.thinslice.scheme.model.AnalogueItem#getLow <em>Low</em>}</li>
 *   <li>{@link org.thinslice.scheme.model.AnalogueItem#getHigh <em>High</em>}</li>
 *   <li>{@link org.thinslice.scheme.model.AnalogueItem#isReversed <em>Reversed</em>}</li>
 * </ul>
 *
 * @see org.thinslice.scheme.model.SchemePackage#getAnalogueItem()
 * @model
 * @generated
 */
public interface AnalogueItem extends Item {
	/**
	 * Returns the value of the '<em><b>Low</b></em>' containment reference list.
	 * The list contents are of type {@link org.thinslice.scheme.model.LocalText}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Words at the left end (0).
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Low</em>' containment reference list.
	 * @see org.thinslice.scheme.model.SchemePackage#getAnalogueItem_Low()
	 * @model containment="true"
	 * @generated
	 */
	EList<LocalText> getLow();

	/**
	 * Returns the value of the '<em><b>High</b></em>' containment reference list.
	 * The list contents are of type {@link org.thinslice.scheme.model.LocalText}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Words at the right end (100).
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>High</em>' containment reference list.
	 * @see org.thinslice.scheme.model.SchemePackage#getAnalogueItem_High()
	 * @model containment="true"
	 * @generated
	 */
	EList<LocalText> getHigh();

	/**
	 * Returns the value of the '<em><b>Reversed</b></em>' attribute.
	 * The default value is <code>"false"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Whether high answers stand for little of what is measured; composites turn them round.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Reversed</em>' attribute.
	 * @see #setReversed(boolean)
	 * @see org.thinslice.scheme.model.SchemePackage#getAnalogueItem_Reversed()
	 * @model default="false"
	 * @generated
	 */
	boolean isReversed();

	/**
	 * Sets the value of the '{@link org.thinslice.scheme.model.AnalogueItem#isReversed <em>Reversed</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Reversed</em>' attribute.
	 * @see #isReversed()
	 * @generated
	 */
	void setReversed(boolean value);

} // AnalogueItem
