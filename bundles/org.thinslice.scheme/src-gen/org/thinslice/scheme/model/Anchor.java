/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.thinslice.scheme.model;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Anchor</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * Words at a point of a scale.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.thinslice.scheme.model.Anchor#getValue <em>Value</em>}</li>
 *   <li>{@link org.thinslice.scheme.model.Anchor#getText <em>Text</em>}</li>
 * </ul>
 *
 * @see org.thinslice.scheme.model.SchemePackage#getAnchor()
 * @model
 * @generated
 */
public interface Anchor extends EObject {
	/**
	 * Returns the value of the '<em><b>Value</b></em>' attribute.
	 * The default value is <code>"1"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The point of the scale the words stand at.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Value</em>' attribute.
	 * @see #setValue(double)
	 * @see org.thinslice.scheme.model.SchemePackage#getAnchor_Value()
	 * @model default="1"
	 * @generated
	 */
	double getValue();

	/**
	 * Sets the value of the '{@link org.thinslice.scheme.model.Anchor#getValue <em>Value</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Value</em>' attribute.
	 * @see #getValue()
	 * @generated
	 */
	void setValue(double value);

	/**
	 * Returns the value of the '<em><b>Text</b></em>' containment reference list.
	 * The list contents are of type {@link org.thinslice.scheme.model.LocalText}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The words.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Text</em>' containment reference list.
	 * @see org.thinslice.scheme.model.SchemePackage#getAnchor_Text()
	 * @model containment="true"
	 * @generated
	 */
	EList<LocalText> getText();

} // Anchor
