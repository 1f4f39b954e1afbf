/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.thinslice.scheme.model;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Item</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * One thing an observer answers about a slice.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.thinslice.scheme.model.Item#getKey <em>Key</em>}</li>
 *   <li>{@link org.thinslice.scheme.model.Item#getLabel <em>Label</em>}</li>
 *   <li>{@link org.thinslice.scheme.model.Item#getPrompt <em>Prompt</em>}</li>
 *   <li>{@link org.thinslice.scheme.model.Item#getHint <em>Hint</em>}</li>
 *   <li>{@link org.thinslice.scheme.model.Item#getLevel <em>Level</em>}</li>
 *   <li>{@link org.thinslice.scheme.model.Item#isRequired <em>Required</em>}</li>
 *   <li>{@link org.thinslice.scheme.model.Item#isNotRatable <em>Not Ratable</em>}</li>
 *   <li>{@link org.thinslice.scheme.model.Item#getReasons <em>Reasons</em>}</li>
 *   <li>{@link org.thinslice.scheme.model.Item#isConfidence <em>Confidence</em>}</li>
 * </ul>
 *
 * @see org.thinslice.scheme.model.SchemePackage#getItem()
 * @model abstract="true"
 * @generated
 */
public interface Item extends EObject {
	/**
	 * Returns the value of the '<em><b>Key</b></em>' attribute.
	 * The default value is <code>""</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Name in files and formulas: a small letter, then small letters, digits and underscores; unique in the scheme.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Key</em>' attribute.
	 * @see #setKey(String)
	 * @see org.thinslice.scheme.model.SchemePackage#getItem_Key()
	 * @model default=""
	 * @generated
	 */
	String getKey();

	/**
	 * Sets the value of the '{@link org.thinslice.scheme.model.Item#getKey <em>Key</em>}' attribute.
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
	 * @see org.thinslice.scheme.model.SchemePackage#getItem_Label()
	 * @model default=""
	 * @generated
	 */
	String getLabel();

	/**
	 * Sets the value of the '{@link org.thinslice.scheme.model.Item#getLabel <em>Label</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Label</em>' attribute.
	 * @see #getLabel()
	 * @generated
	 */
	void setLabel(String value);

	/**
	 * Returns the value of the '<em><b>Prompt</b></em>' containment reference list.
	 * The list contents are of type {@link org.thinslice.scheme.model.LocalText}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The question, in every language of the scheme.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Prompt</em>' containment reference list.
	 * @see org.thinslice.scheme.model.SchemePackage#getItem_Prompt()
	 * @model containment="true"
	 * @generated
	 */
	EList<LocalText> getPrompt();

	/**
	 * Returns the value of the '<em><b>Hint</b></em>' containment reference list.
	 * The list contents are of type {@link org.thinslice.scheme.model.LocalText}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * A line of help below the question.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Hint</em>' containment reference list.
	 * @see org.thinslice.scheme.model.SchemePackage#getItem_Hint()
	 * @model containment="true"
	 * @generated
	 */
	EList<LocalText> getHint();

	/**
	 * Returns the value of the '<em><b>Level</b></em>' attribute.
	 * The default value is <code>"interval"</code>.
	 * The literals are from the enumeration {@link org.thinslice.scheme.model.Level}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Level of measurement; decides which agreement coefficients fit.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Level</em>' attribute.
	 * @see org.thinslice.scheme.model.Level
	 * @see #setLevel(Level)
	 * @see org.thinslice.scheme.model.SchemePackage#getItem_Level()
	 * @model default="interval"
	 * @generated
	 */
	Level getLevel();

	/**
	 * Sets the value of the '{@link org.thinslice.scheme.model.Item#getLevel <em>Level</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Level</em>' attribute.
	 * @see org.thinslice.scheme.model.Level
	 * @see #getLevel()
	 * @generated
	 */
	void setLevel(Level value);

	/**
	 * Returns the value of the '<em><b>Required</b></em>' attribute.
	 * The default value is <code>"true"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Whether a slice is only finished when this item has an answer.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Required</em>' attribute.
	 * @see #setRequired(boolean)
	 * @see org.thinslice.scheme.model.SchemePackage#getItem_Required()
	 * @model default="true"
	 * @generated
	 */
	boolean isRequired();

	/**
	 * Sets the value of the '{@link org.thinslice.scheme.model.Item#isRequired <em>Required</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Required</em>' attribute.
	 * @see #isRequired()
	 * @generated
	 */
	void setRequired(boolean value);

	/**
	 * Returns the value of the '<em><b>Not Ratable</b></em>' attribute.
	 * The default value is <code>"false"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Whether an observer may say that this cannot be rated, with a reason.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Not Ratable</em>' attribute.
	 * @see #setNotRatable(boolean)
	 * @see org.thinslice.scheme.model.SchemePackage#getItem_NotRatable()
	 * @model default="false"
	 * @generated
	 */
	boolean isNotRatable();

	/**
	 * Sets the value of the '{@link org.thinslice.scheme.model.Item#isNotRatable <em>Not Ratable</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Not Ratable</em>' attribute.
	 * @see #isNotRatable()
	 * @generated
	 */
	void setNotRatable(boolean value);

	/**
	 * Returns the value of the '<em><b>Reasons</b></em>' containment reference list.
	 * The list contents are of type {@link org.thinslice.scheme.model.Reason}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The reasons offered; none listed: the usual ones.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Reasons</em>' containment reference list.
	 * @see org.thinslice.scheme.model.SchemePackage#getItem_Reasons()
	 * @model containment="true"
	 * @generated
	 */
	EList<Reason> getReasons();

	/**
	 * Returns the value of the '<em><b>Confidence</b></em>' attribute.
	 * The default value is <code>"false"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Whether the observer is also asked how sure the answer is.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Confidence</em>' attribute.
	 * @see #setConfidence(boolean)
	 * @see org.thinslice.scheme.model.SchemePackage#getItem_Confidence()
	 * @model default="false"
	 * @generated
	 */
	boolean isConfidence();

	/**
	 * Sets the value of the '{@link org.thinslice.scheme.model.Item#isConfidence <em>Confidence</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Confidence</em>' attribute.
	 * @see #isConfidence()
	 * @generated
	 */
	void setConfidence(boolean value);

} // Item
