/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.thinslice.scheme.model;


/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Text Item</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * An answer in the observer's own words.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.thinslice.scheme.model.TextItem#getMaxLength <em>Max Length</em>}</li>
 * </ul>
 *
 * @see org.thinslice.scheme.model.SchemePackage#getTextItem()
 * @model
 * @generated
 */
public interface TextItem extends Item {
	/**
	 * Returns the value of the '<em><b>Max Length</b></em>' attribute.
	 * The default value is <code>"2000"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Longest answer in characters.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Max Length</em>' attribute.
	 * @see #setMaxLength(int)
	 * @see org.thinslice.scheme.model.SchemePackage#getTextItem_MaxLength()
	 * @model default="2000"
	 * @generated
	 */
	int getMaxLength();

	/**
	 * Sets the value of the '{@link org.thinslice.scheme.model.TextItem#getMaxLength <em>Max Length</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Max Length</em>' attribute.
	 * @see #getMaxLength()
	 * @generated
	 */
	void setMaxLength(int value);

} // TextItem
