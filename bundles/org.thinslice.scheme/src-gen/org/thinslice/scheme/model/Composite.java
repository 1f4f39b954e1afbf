/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.thinslice.scheme.model;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Composite</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A score of a slice: the mean of several items of the same scale.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.thinslice.scheme.model.Composite#getKey <em>Key</em>}</li>
 *   <li>{@link org.thinslice.scheme.model.Composite#getLabel <em>Label</em>}</li>
 *   <li>{@link org.thinslice.scheme.model.Composite#getItems <em>Items</em>}</li>
 *   <li>{@link org.thinslice.scheme.model.Composite#getNeeded <em>Needed</em>}</li>
 * </ul>
 *
 * @see org.thinslice.scheme.model.SchemePackage#getComposite()
 * @model
 * @generated
 */
public interface Composite extends EObject {
	/**
	 * Returns the value of the '<em><b>Key</b></em>' attribute.
	 * The default value is <code>""</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Name in files and formulas, as for items.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Key</em>' attribute.
	 * @see #setKey(String)
	 * @see org.thinslice.scheme.model.SchemePackage#getComposite_Key()
	 * @model default=""
	 * @generated
	 */
	String getKey();

	/**
	 * Sets the value of the '{@link org.thinslice.scheme.model.Composite#getKey <em>Key</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Key</em>' attribute.
	 * @see #getKey()
	 * @generated
	 */
	void setKey(String value);

	/**
	 * Returns the value of the '<em><b>Label</b></em>' attribute.
	 * The default value is <code>""</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Short name for tables and charts; empty: the key is shown.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Label</em>' attribute.
	 * @see #setLabel(String)
	 * @see org.thinslice.scheme.model.SchemePackage#getComposite_Label()
	 * @model default=""
	 * @generated
	 */
	String getLabel();

	/**
	 * Sets the value of the '{@link org.thinslice.scheme.model.Composite#getLabel <em>Label</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Label</em>' attribute.
	 * @see #getLabel()
	 * @generated
	 */
	void setLabel(String value);

	/**
	 * Returns the value of the '<em><b>Items</b></em>' reference list.
	 * The list contents are of type {@link org.thinslice.scheme.model.Item}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The items it is the mean of, reverse-keyed ones turned round.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Items</em>' reference list.
	 * @see org.thinslice.scheme.model.SchemePackage#getComposite_Items()
	 * @model
	 * @generated
	 */
	EList<Item> getItems();

	/**
	 * Returns the value of the '<em><b>Needed</b></em>' attribute.
	 * The default value is <code>"0"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * How many of the items must be answered for a score; 0: all.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Needed</em>' attribute.
	 * @see #setNeeded(int)
	 * @see org.thinslice.scheme.model.SchemePackage#getComposite_Needed()
	 * @model default="0"
	 * @generated
	 */
	int getNeeded();

	/**
	 * Sets the value of the '{@link org.thinslice.scheme.model.Composite#getNeeded <em>Needed</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Needed</em>' attribute.
	 * @see #getNeeded()
	 * @generated
	 */
	void setNeeded(int value);

} // Composite
