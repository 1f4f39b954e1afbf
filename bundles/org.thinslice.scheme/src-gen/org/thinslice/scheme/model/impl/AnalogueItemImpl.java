/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.thinslice.scheme.model.impl;

import java.util.Collection;

import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.common.notify.NotificationChain;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.InternalEObject;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import org.eclipse.emf.ecore.util.EObjectContainmentEList;
import org.eclipse.emf.ecore.util.InternalEList;

import org.thinslice.scheme.model.AnalogueItem;
import org.thinslice.scheme.model.LocalText;
import org.thinslice.scheme.model.SchemePackage;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Analogue Item</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.thinslice.scheme.model.impl.AnalogueItemImpl#getLow <em>Low</em>}</li>
 *   <li>{@link org.thinslice.scheme.model.impl.AnalogueItemImpl#getHigh <em>High</em>}</li>
 *   <li>{@link org.thinslice.scheme.model.impl.AnalogueItemImpl#isReversed <em>Reversed</em>}</li>
 * </ul>
 *
 * @generated
 */
public class AnalogueItemImpl extends ItemImpl implements AnalogueItem {
	/**
	 * The cached value of the '{@link #getLow() <em>Low</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getLow()
	 * @generated
	 * @ordered
	 */
	protected EList<LocalText> low;

	/**
	 * The cached value of the '{@link #getHigh() <em>High</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getHigh()
	 * @generated
	 * @ordered
	 */
	protected EList<LocalText> high;

	/**
	 * The default value of the '{@link #isReversed() <em>Reversed</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isReversed()
	 * @generated
	 * @ordered
	 */
	protected static final boolean REVERSED_EDEFAULT = false;

	/**
	 * The cached value of the '{@link #isReversed() <em>Reversed</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isReversed()
	 * @generated
	 * @ordered
	 */
	protected boolean reversed = REVERSED_EDEFAULT;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected AnalogueItemImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return SchemePackage.Literals.ANALOGUE_ITEM;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<LocalText> getLow() {
		if (low == null) {
			low = new EObjectContainmentEList<LocalText>(LocalText.class, this, SchemePackage.ANALOGUE_ITEM__LOW);
		}
		return low;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<LocalText> getHigh() {
		if (high == null) {
			high = new EObjectContainmentEList<LocalText>(LocalText.class, this, SchemePackage.ANALOGUE_ITEM__HIGH);
		}
		return high;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isReversed() {
		return reversed;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setReversed(boolean newReversed) {
		boolean oldReversed = reversed;
		reversed = newReversed;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, SchemePackage.ANALOGUE_ITEM__REVERSED, oldReversed, reversed));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public NotificationChain eInverseRemove(InternalEObject otherEnd, int featureID, NotificationChain msgs) {
		switch (featureID) {
			case SchemePackage.ANALOGUE_ITEM__LOW:
				return ((InternalEList<?>)getLow()).basicRemove(otherEnd, msgs);
			case SchemePackage.ANALOGUE_ITEM__HIGH:
				return ((InternalEList<?>)getHigh()).basicRemove(otherEnd, msgs);
		}
		return super.eInverseRemove(otherEnd, featureID, msgs);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case SchemePackage.ANALOGUE_ITEM__LOW:
				return getLow();
			case SchemePackage.ANALOGUE_ITEM__HIGH:
				return getHigh();
			case SchemePackage.ANALOGUE_ITEM__REVERSED:
				return isReversed();
		}
		return super.eGet(featureID, resolve, coreType);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@SuppressWarnings("unchecked")
	@Override
	public void eSet(int featureID, Object newValue) {
		switch (featureID) {
			case SchemePackage.ANALOGUE_ITEM__LOW:
				getLow().clear();
				getLow().addAll((Collection<? extends LocalText>)newValue);
				return;
			case SchemePackage.ANALOGUE_ITEM__HIGH:
				getHigh().clear();
				getHigh().addAll((Collection<? extends LocalText>)newValue);
				return;
			case SchemePackage.ANALOGUE_ITEM__REVERSED:
				setReversed((Boolean)newValue);
				return;
		}
		super.eSet(featureID, newValue);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void eUnset(int featureID) {
		switch (featureID) {
			case SchemePackage.ANALOGUE_ITEM__LOW:
				getLow().clear();
				return;
			case SchemePackage.ANALOGUE_ITEM__HIGH:
				getHigh().clear();
				return;
			case SchemePackage.ANALOGUE_ITEM__REVERSED:
				setReversed(REVERSED_EDEFAULT);
				return;
		}
		super.eUnset(featureID);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean eIsSet(int featureID) {
		switch (featureID) {
			case SchemePackage.ANALOGUE_ITEM__LOW:
				return low != null && !low.isEmpty();
			case SchemePackage.ANALOGUE_ITEM__HIGH:
				return high != null && !high.isEmpty();
			case SchemePackage.ANALOGUE_ITEM__REVERSED:
				return reversed != REVERSED_EDEFAULT;
		}
		return super.eIsSet(featureID);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String toString() {
		if (eIsProxy()) return super.toString();

		StringBuilder result = new StringBuilder(super.toString());
		result.append(" (reversed: ");
		result.append(reversed);
		result.append(')');
		return result.toString();
	}

} //AnalogueItemImpl
