/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.thinslice.scheme.model;

import org.eclipse.emf.common.util.EList;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Scale Item</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A rating scale with equally spaced points, each with or without words.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.thinslice.scheme.model.ScaleItem#getMin <em>Min</em>}</li>
 *   <li>{@link org.thinslice.scheme.model.ScaleItem#getMax <em>Max</em>}</li>
 *   <li>{@link org.thinslice.scheme.model.ScaleItem#getStep <em>Step</em>}</li>
 *   <li>{@link org.thinslice.scheme.model.ScaleItem#getAnchors <em>Anchors</em>}</li>
 *   <li>{@link org.thinslice.scheme.model.ScaleItem#isReversed <em>Reversed</em>}</li>
 * </ul>
 *
 * @see org.thinslice.scheme.model.SchemePackage#getScaleItem()
 * @model
 * @generated
 */
public interface ScaleItem extends Item {
	/**
	 * Returns the value of the '<em><b>Min</b></em>' attribute.
	 * The default value is <code>"1"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Lowest point.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Min</em>' attribute.
	 * @see #setMin(double)
	 * @see org.thinslice.scheme.model.SchemePackage#getScaleItem_Min()
	 * @model default="1"
	 * @generated
	 */
	double getMin();

	/**
	 * Sets the value of the '{@link org.thinslice.scheme.model.ScaleItem#getMin <em>Min</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Min</em>' attribute.
	 * @see #getMin()
	 * @generated
	 */
	void setMin(double value);

	/**
	 * Returns the value of the '<em><b>Max</b></em>' attribute.
	 * The default value is <code>"7"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Highest point.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Max</em>' attribute.
	 * @see #setMax(double)
	 * @see org.thinslice.scheme.model.SchemePackage#getScaleItem_Max()
	 * @model default="7"
	 * @generated
	 */
	double getMax();

	/**
	 * Sets the value of the '{@link org.thinslice.scheme.model.ScaleItem#getMax <em>Max</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Max</em>' attribute.
	 * @see #getMax()
	 * @generated
	 */
	void setMax(double value);

	/**
	 * Returns the value of the '<em><b>Step</b></em>' attribute.
	 * The default value is <code>"1"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Distance between neighbouring points, above 0.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Step</em>' attribute.
	 * @see #setStep(double)
	 * @see org.thinslice.scheme.model.SchemePackage#getScaleItem_Step()
	 * @model default="1"
	 * @generated
	 */
	double getStep();

	/**
	 * Sets the value of the '{@link org.thinslice.scheme.model.ScaleItem#getStep <em>Step</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Step</em>' attribute.
	 * @see #getStep()
	 * @generated
	 */
	void setStep(double value);

	/**
	 * Returns the value of the '<em><b>Anchors</b></em>' containment reference list.
	 * The list contents are of type {@link org.thinslice.scheme.model.Anchor}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Words at points of the scale.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Anchors</em>' containment reference list.
	 * @see org.thinslice.scheme.model.SchemePackage#getScaleItem_Anchors()
	 * @model containment="true"
	 * @generated
	 */
	EList<Anchor> getAnchors();

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
	 * @see org.thinslice.scheme.model.SchemePackage#getScaleItem_Reversed()
	 * @model default="false"
	 * @generated
	 */
	boolean isReversed();

	/**
	 * Sets the value of the '{@link org.thinslice.scheme.model.ScaleItem#isReversed <em>Reversed</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Reversed</em>' attribute.
	 * @see #isReversed()
	 * @generated
	 */
	void setReversed(boolean value);

} // ScaleItem
