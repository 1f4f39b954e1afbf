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
import org.eclipse.emf.ecore.impl.MinimalEObjectImpl;

import org.eclipse.emf.ecore.util.EObjectContainmentEList;
import org.eclipse.emf.ecore.util.InternalEList;

import org.thinslice.scheme.model.Item;
import org.thinslice.scheme.model.Level;
import org.thinslice.scheme.model.LocalText;
import org.thinslice.scheme.model.Reason;
import org.thinslice.scheme.model.SchemePackage;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Item</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.thinslice.scheme.model.impl.ItemImpl#getKey <em>Key</em>}</li>
 *   <li>{@link org.thinslice.scheme.model.impl.ItemImpl#getLabel <em>Label</em>}</li>
 *   <li>{@link org.thinslice.scheme.model.impl.ItemImpl#getPrompt <em>Prompt</em>}</li>
 *   <li>{@link org.thinslice.scheme.model.impl.ItemImpl#getHint <em>Hint</em>}</li>
 *   <li>{@link org.thinslice.scheme.model.impl.ItemImpl#getLevel <em>Level</em>}</li>
 *   <li>{@link org.thinslice.scheme.model.impl.ItemImpl#isRequired <em>Required</em>}</li>
 *   <li>{@link org.thinslice.scheme.model.impl.ItemImpl#isNotRatable <em>Not Ratable</em>}</li>
 *   <li>{@link org.thinslice.scheme.model.impl.ItemImpl#getReasons <em>Reasons</em>}</li>
 *   <li>{@link org.thinslice.scheme.model.impl.ItemImpl#isConfidence <em>Confidence</em>}</li>
 * </ul>
 *
 * @generated
 */
public abstract class ItemImpl extends MinimalEObjectImpl.Container implements Item {
	/**
	 * The default value of the '{@link #getKey() <em>Key</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getKey()
	 * @generated
	 * @ordered
	 */
	protected static final String KEY_EDEFAULT = "";

	/**
	 * The cached value of the '{@link #getKey() <em>Key</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getKey()
	 * @generated
	 * @ordered
	 */
	protected String key = KEY_EDEFAULT;

	/**
	 * The default value of the '{@link #getLabel() <em>Label</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getLabel()
	 * @generated
	 * @ordered
	 */
	protected static final String LABEL_EDEFAULT = "";

	/**
	 * The cached value of the '{@link #getLabel() <em>Label</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getLabel()
	 * @generated
	 * @ordered
	 */
	protected String label = LABEL_EDEFAULT;

	/**
	 * The cached value of the '{@link #getPrompt() <em>Prompt</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPrompt()
	 * @generated
	 * @ordered
	 */
	protected EList<LocalText> prompt;

	/**
	 * The cached value of the '{@link #getHint() <em>Hint</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getHint()
	 * @generated
	 * @ordered
	 */
	protected EList<LocalText> hint;

	/**
	 * The default value of the '{@link #getLevel() <em>Level</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getLevel()
	 * @generated
	 * @ordered
	 */
	protected static final Level LEVEL_EDEFAULT = Level.INTERVAL;

	/**
	 * The cached value of the '{@link #getLevel() <em>Level</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getLevel()
	 * @generated
	 * @ordered
	 */
	protected Level level = LEVEL_EDEFAULT;

	/**
	 * The default value of the '{@link #isRequired() <em>Required</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isRequired()
	 * @generated
	 * @ordered
	 */
	protected static final boolean REQUIRED_EDEFAULT = true;

	/**
	 * The cached value of the '{@link #isRequired() <em>Required</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isRequired()
	 * @generated
	 * @ordered
	 */
	protected boolean required = REQUIRED_EDEFAULT;

	/**
	 * The default value of the '{@link #isNotRatable() <em>Not Ratable</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isNotRatable()
	 * @generated
	 * @ordered
	 */
	protected static final boolean NOT_RATABLE_EDEFAULT = false;

	/**
	 * The cached value of the '{@link #isNotRatable() <em>Not Ratable</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isNotRatable()
	 * @generated
	 * @ordered
	 */
	protected boolean notRatable = NOT_RATABLE_EDEFAULT;

	/**
	 * The cached value of the '{@link #getReasons() <em>Reasons</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getReasons()
	 * @generated
	 * @ordered
	 */
	protected EList<Reason> reasons;

	/**
	 * The default value of the '{@link #isConfidence() <em>Confidence</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isConfidence()
	 * @generated
	 * @ordered
	 */
	protected static final boolean CONFIDENCE_EDEFAULT = false;

	/**
	 * The cached value of the '{@link #isConfidence() <em>Confidence</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isConfidence()
	 * @generated
	 * @ordered
	 */
	protected boolean confidence = CONFIDENCE_EDEFAULT;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected ItemImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return SchemePackage.Literals.ITEM;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getKey() {
		return key;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setKey(String newKey) {
		String oldKey = key;
		key = newKey;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, SchemePackage.ITEM__KEY, oldKey, key));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getLabel() {
		return label;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setLabel(String newLabel) {
		String oldLabel = label;
		label = newLabel;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, SchemePackage.ITEM__LABEL, oldLabel, label));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<LocalText> getPrompt() {
		if (prompt == null) {
			prompt = new EObjectContainmentEList<LocalText>(LocalText.class, this, SchemePackage.ITEM__PROMPT);
		}
		return prompt;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<LocalText> getHint() {
		if (hint == null) {
			hint = new EObjectContainmentEList<LocalText>(LocalText.class, this, SchemePackage.ITEM__HINT);
		}
		return hint;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Level getLevel() {
		return level;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setLevel(Level newLevel) {
		Level oldLevel = level;
		level = newLevel == null ? LEVEL_EDEFAULT : newLevel;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, SchemePackage.ITEM__LEVEL, oldLevel, level));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isRequired() {
		return required;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setRequired(boolean newRequired) {
		boolean oldRequired = required;
		required = newRequired;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, SchemePackage.ITEM__REQUIRED, oldRequired, required));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isNotRatable() {
		return notRatable;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setNotRatable(boolean newNotRatable) {
		boolean oldNotRatable = notRatable;
		notRatable = newNotRatable;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, SchemePackage.ITEM__NOT_RATABLE, oldNotRatable, notRatable));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Reason> getReasons() {
		if (reasons == null) {
			reasons = new EObjectContainmentEList<Reason>(Reason.class, this, SchemePackage.ITEM__REASONS);
		}
		return reasons;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isConfidence() {
		return confidence;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setConfidence(boolean newConfidence) {
		boolean oldConfidence = confidence;
		confidence = newConfidence;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, SchemePackage.ITEM__CONFIDENCE, oldConfidence, confidence));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public NotificationChain eInverseRemove(InternalEObject otherEnd, int featureID, NotificationChain msgs) {
		switch (featureID) {
			case SchemePackage.ITEM__PROMPT:
				return ((InternalEList<?>)getPrompt()).basicRemove(otherEnd, msgs);
			case SchemePackage.ITEM__HINT:
				return ((InternalEList<?>)getHint()).basicRemove(otherEnd, msgs);
			case SchemePackage.ITEM__REASONS:
				return ((InternalEList<?>)getReasons()).basicRemove(otherEnd, msgs);
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
			case SchemePackage.ITEM__KEY:
				return getKey();
			case SchemePackage.ITEM__LABEL:
				return getLabel();
			case SchemePackage.ITEM__PROMPT:
				return getPrompt();
			case SchemePackage.ITEM__HINT:
				return getHint();
			case SchemePackage.ITEM__LEVEL:
				return getLevel();
			case SchemePackage.ITEM__REQUIRED:
				return isRequired();
			case SchemePackage.ITEM__NOT_RATABLE:
				return isNotRatable();
			case SchemePackage.ITEM__REASONS:
				return getReasons();
			case SchemePackage.ITEM__CONFIDENCE:
				return isConfidence();
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
			case SchemePackage.ITEM__KEY:
				setKey((String)newValue);
				return;
			case SchemePackage.ITEM__LABEL:
				setLabel((String)newValue);
				return;
			case SchemePackage.ITEM__PROMPT:
				getPrompt().clear();
				getPrompt().addAll((Collection<? extends LocalText>)newValue);
				return;
			case SchemePackage.ITEM__HINT:
				getHint().clear();
				getHint().addAll((Collection<? extends LocalText>)newValue);
				return;
			case SchemePackage.ITEM__LEVEL:
				setLevel((Level)newValue);
				return;
			case SchemePackage.ITEM__REQUIRED:
				setRequired((Boolean)newValue);
				return;
			case SchemePackage.ITEM__NOT_RATABLE:
				setNotRatable((Boolean)newValue);
				return;
			case SchemePackage.ITEM__REASONS:
				getReasons().clear();
				getReasons().addAll((Collection<? extends Reason>)newValue);
				return;
			case SchemePackage.ITEM__CONFIDENCE:
				setConfidence((Boolean)newValue);
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
			case SchemePackage.ITEM__KEY:
				setKey(KEY_EDEFAULT);
				return;
			case SchemePackage.ITEM__LABEL:
				setLabel(LABEL_EDEFAULT);
				return;
			case SchemePackage.ITEM__PROMPT:
				getPrompt().clear();
				return;
			case SchemePackage.ITEM__HINT:
				getHint().clear();
				return;
			case SchemePackage.ITEM__LEVEL:
				setLevel(LEVEL_EDEFAULT);
				return;
			case SchemePackage.ITEM__REQUIRED:
				setRequired(REQUIRED_EDEFAULT);
				return;
			case SchemePackage.ITEM__NOT_RATABLE:
				setNotRatable(NOT_RATABLE_EDEFAULT);
				return;
			case SchemePackage.ITEM__REASONS:
				getReasons().clear();
				return;
			case SchemePackage.ITEM__CONFIDENCE:
				setConfidence(CONFIDENCE_EDEFAULT);
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
			case SchemePackage.ITEM__KEY:
				return KEY_EDEFAULT == null ? key != null : !KEY_EDEFAULT.equals(key);
			case SchemePackage.ITEM__LABEL:
				return LABEL_EDEFAULT == null ? label != null : !LABEL_EDEFAULT.equals(label);
			case SchemePackage.ITEM__PROMPT:
				return prompt != null && !prompt.isEmpty();
			case SchemePackage.ITEM__HINT:
				return hint != null && !hint.isEmpty();
			case SchemePackage.ITEM__LEVEL:
				return level != LEVEL_EDEFAULT;
			case SchemePackage.ITEM__REQUIRED:
				return required != REQUIRED_EDEFAULT;
			case SchemePackage.ITEM__NOT_RATABLE:
				return notRatable != NOT_RATABLE_EDEFAULT;
			case SchemePackage.ITEM__REASONS:
				return reasons != null && !reasons.isEmpty();
			case SchemePackage.ITEM__CONFIDENCE:
				return confidence != CONFIDENCE_EDEFAULT;
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
		result.append(" (key: ");
		result.append(key);
		result.append(", label: ");
		result.append(label);
		result.append(", level: ");
		result.append(level);
		result.append(", required: ");
		result.append(required);
		result.append(", notRatable: ");
		result.append(notRatable);
		result.append(", confidence: ");
		result.append(confidence);
		result.append(')');
		return result.toString();
	}

} //ItemImpl
