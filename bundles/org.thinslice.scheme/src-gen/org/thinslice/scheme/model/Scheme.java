/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.thinslice.scheme.model;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Scheme</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A coding scheme: what observers are asked about every slice.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.thinslice.scheme.model.Scheme#getId <em>Id</em>}</li>
 *   <li>{@link org.thinslice.scheme.model.Scheme#getName <em>Name</em>}</li>
 *   <li>{@link org.thinslice.scheme.model.Scheme#getVersion <em>Version</em>}</li>
 *   <li>{@link org.thinslice.scheme.model.Scheme#getSource <em>Source</em>}</li>
 *   <li>{@link org.thinslice.scheme.model.Scheme#getLanguages <em>Languages</em>}</li>
 *   <li>{@link org.thinslice.scheme.model.Scheme#getInstructions <em>Instructions</em>}</li>
 *   <li>{@link org.thinslice.scheme.model.Scheme#getItems <em>Items</em>}</li>
 *   <li>{@link org.thinslice.scheme.model.Scheme#getComposites <em>Composites</em>}</li>
 * </ul>
 *
 * @see org.thinslice.scheme.model.SchemePackage#getScheme()
 * @model
 * @generated
 */
public interface Scheme extends EObject {
	/**
	 * Returns the value of the '<em><b>Id</b></em>' attribute.
	 * The default value is <code>""</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Identifier that stays the same over all versions.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Id</em>' attribute.
	 * @see #setId(String)
	 * @see org.thinslice.scheme.model.SchemePackage#getScheme_Id()
	 * @model default=""
	 * @generated
	 */
	String getId();

	/**
	 * Sets the value of the '{@link org.thinslice.scheme.model.Scheme#getId <em>Id</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Id</em>' attribute.
	 * @see #getId()
	 * @generated
	 */
	void setId(String value);

	/**
	 * Returns the value of the '<em><b>Name</b></em>' attribute.
	 * The default value is <code>""</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What the lab calls it.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Name</em>' attribute.
	 * @see #setName(String)
	 * @see org.thinslice.scheme.model.SchemePackage#getScheme_Name()
	 * @model default=""
	 * @generated
	 */
	String getName();

	/**
	 * Sets the value of the '{@link org.thinslice.scheme.model.Scheme#getName <em>Name</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Name</em>' attribute.
	 * @see #getName()
	 * @generated
	 */
	void setName(String value);

	/**
	 * Returns the value of the '<em><b>Version</b></em>' attribute.
	 * The default value is <code>"1"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Counts up with every version that is published into a study, from 1.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Version</em>' attribute.
	 * @see #setVersion(int)
	 * @see org.thinslice.scheme.model.SchemePackage#getScheme_Version()
	 * @model default="1"
	 * @generated
	 */
	int getVersion();

	/**
	 * Sets the value of the '{@link org.thinslice.scheme.model.Scheme#getVersion <em>Version</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Version</em>' attribute.
	 * @see #getVersion()
	 * @generated
	 */
	void setVersion(int value);

	/**
	 * Returns the value of the '<em><b>Source</b></em>' attribute.
	 * The default value is <code>""</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Literature the scheme comes from; empty if none.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Source</em>' attribute.
	 * @see #setSource(String)
	 * @see org.thinslice.scheme.model.SchemePackage#getScheme_Source()
	 * @model default=""
	 * @generated
	 */
	String getSource();

	/**
	 * Sets the value of the '{@link org.thinslice.scheme.model.Scheme#getSource <em>Source</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Source</em>' attribute.
	 * @see #getSource()
	 * @generated
	 */
	void setSource(String value);

	/**
	 * Returns the value of the '<em><b>Languages</b></em>' attribute list.
	 * The list contents are of type {@link java.lang.String}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Language tags; the first one is the default.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Languages</em>' attribute list.
	 * @see org.thinslice.scheme.model.SchemePackage#getScheme_Languages()
	 * @model
	 * @generated
	 */
	EList<String> getLanguages();

	/**
	 * Returns the value of the '<em><b>Instructions</b></em>' containment reference list.
	 * The list contents are of type {@link org.thinslice.scheme.model.LocalText}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What observers read before the first slice.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Instructions</em>' containment reference list.
	 * @see org.thinslice.scheme.model.SchemePackage#getScheme_Instructions()
	 * @model containment="true"
	 * @generated
	 */
	EList<LocalText> getInstructions();

	/**
	 * Returns the value of the '<em><b>Items</b></em>' containment reference list.
	 * The list contents are of type {@link org.thinslice.scheme.model.Item}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What observers answer, in the order they see it.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Items</em>' containment reference list.
	 * @see org.thinslice.scheme.model.SchemePackage#getScheme_Items()
	 * @model containment="true"
	 * @generated
	 */
	EList<Item> getItems();

	/**
	 * Returns the value of the '<em><b>Composites</b></em>' containment reference list.
	 * The list contents are of type {@link org.thinslice.scheme.model.Composite}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Scores made of several items.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Composites</em>' containment reference list.
	 * @see org.thinslice.scheme.model.SchemePackage#getScheme_Composites()
	 * @model containment="true"
	 * @generated
	 */
	EList<Composite> getComposites();

} // Scheme
