/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.thinslice.scheme.model;

import org.eclipse.emf.common.util.EList;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Category Item</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A choice among named categories.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.thinslice.scheme.model.CategoryItem#isSeveral <em>Several</em>}</li>
 *   <li>{@link org.thinslice.scheme.model.CategoryItem#getCategories <em>Categories</em>}</li>
 * </ul>
 *
 * @see org.thinslice.scheme.model.SchemePackage#getCategoryItem()
 * @model
 * @generated
 */
public interface CategoryItem extends Item {
	/**
	 * Returns the value of the '<em><b>Several</b></em>' attribute.
	 * The default value is <code>"false"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Whether several categories may be chosen at once.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Several</em>' attribute.
	 * @see #setSeveral(boolean)
	 * @see org.thinslice.scheme.model.SchemePackage#getCategoryItem_Several()
	 * @model default="false"
	 * @generated
	 */
	boolean isSeveral();

	/**
	 * Sets the value of the '{@link org.thinslice.scheme.model.CategoryItem#isSeveral <em>Several</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Several</em>' attribute.
	 * @see #isSeveral()
	 * @generated
	 */
	void setSeveral(boolean value);

	/**
	 * Returns the value of the '<em><b>Categories</b></em>' containment reference list.
	 * The list contents are of type {@link org.thinslice.scheme.model.Category}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What can be chosen; from low to high where the level is ordinal.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Categories</em>' containment reference list.
	 * @see org.thinslice.scheme.model.SchemePackage#getCategoryItem_Categories()
	 * @model containment="true"
	 * @generated
	 */
	EList<Category> getCategories();

} // CategoryItem
