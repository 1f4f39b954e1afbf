/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.thinslice.scheme.model;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Reason</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A reason why something cannot be rated.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.thinslice.scheme.model.Reason#getCode <em>Code</em>}</li>
 *   <li>{@link org.thinslice.scheme.model.Reason#getLabel <em>Label</em>}</li>
 * </ul>
 *
 * @see org.thinslice.scheme.model.SchemePackage#getReason()
 * @model
 * @generated
 */
public interface Reason extends EObject {
	/**
	 * Returns the value of the '<em><b>Code</b></em>' attribute.
	 * The default value is <code>""</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Name of the reason in files.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Code</em>' attribute.
	 * @see #setCode(String)
	 * @see org.thinslice.scheme.model.SchemePackage#getReason_Code()
	 * @model default=""
	 * @generated
	 */
	String getCode();

	/**
	 * Sets the value of the '{@link org.thinslice.scheme.model.Reason#getCode <em>Code</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Code</em>' attribute.
	 * @see #getCode()
	 * @generated
	 */
	void setCode(String value);

	/**
	 * Returns the value of the '<em><b>Label</b></em>' containment reference list.
	 * The list contents are of type {@link org.thinslice.scheme.model.LocalText}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The words the observer sees.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Label</em>' containment reference list.
	 * @see org.thinslice.scheme.model.SchemePackage#getReason_Label()
	 * @model containment="true"
	 * @generated
	 */
	EList<LocalText> getLabel();

} // Reason
