/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.thinslice.scheme.model;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.EReference;

/**
 * <!-- begin-user-doc -->
 * The <b>Package</b> for the model.
 * It contains accessors for the meta objects to represent
 * <ul>
 *   <li>each class,</li>
 *   <li>each feature of each class,</li>
 *   <li>each enum,</li>
 *   <li>and each data type</li>
 * </ul>
 * <!-- end-user-doc -->
 * @see org.thinslice.scheme.model.SchemeFactory
 * @model kind="package"
 * @generated
 */
public interface SchemePackage extends EPackage {
	/**
	 * The package name.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	String eNAME = "model";

	/**
	 * The package namespace URI.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	String eNS_URI = "urn:thinslice:scheme:1";

	/**
	 * The package namespace name.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	String eNS_PREFIX = "scheme";

	/**
	 * The singleton instance of the package.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	SchemePackage eINSTANCE = org.thinslice.scheme.model.impl.SchemePackageImpl.init();

	/**
	 * The meta object id for the '{@link org.thinslice.scheme.model.impl.LocalTextImpl <em>Local Text</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.thinslice.scheme.model.impl.LocalTextImpl
	 * @see org.thinslice.scheme.model.impl.SchemePackageImpl#getLocalText()
	 * @generated
	 */
	int LOCAL_TEXT = 0;

	/**
	 * The feature id for the '<em><b>Lang</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LOCAL_TEXT__LANG = 0;

	/**
	 * The feature id for the '<em><b>Text</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LOCAL_TEXT__TEXT = 1;

	/**
	 * The number of structural features of the '<em>Local Text</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LOCAL_TEXT_FEATURE_COUNT = 2;

	/**
	 * The meta object id for the '{@link org.thinslice.scheme.model.impl.SchemeImpl <em>Scheme</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.thinslice.scheme.model.impl.SchemeImpl
	 * @see org.thinslice.scheme.model.impl.SchemePackageImpl#getScheme()
	 * @generated
	 */
	int SCHEME = 1;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SCHEME__ID = 0;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SCHEME__NAME = 1;

	/**
	 * The feature id for the '<em><b>Version</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SCHEME__VERSION = 2;

	/**
	 * The feature id for the '<em><b>Source</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SCHEME__SOURCE = 3;

	/**
	 * The feature id for the '<em><b>Languages</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SCHEME__LANGUAGES = 4;

	/**
	 * The feature id for the '<em><b>Instructions</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SCHEME__INSTRUCTIONS = 5;

	/**
	 * The feature id for the '<em><b>Items</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SCHEME__ITEMS = 6;

	/**
	 * The feature id for the '<em><b>Composites</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SCHEME__COMPOSITES = 7;

	/**
	 * The number of structural features of the '<em>Scheme</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SCHEME_FEATURE_COUNT = 8;

	/**
	 * The meta object id for the '{@link org.thinslice.scheme.model.impl.ItemImpl <em>Item</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.thinslice.scheme.model.impl.ItemImpl
	 * @see org.thinslice.scheme.model.impl.SchemePackageImpl#getItem()
	 * @generated
	 */
	int ITEM = 2;

	/**
	 * The feature id for the '<em><b>Key</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ITEM__KEY = 0;

	/**
	 * The feature id for the '<em><b>Label</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ITEM__LABEL = 1;

	/**
	 * The feature id for the '<em><b>Prompt</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ITEM__PROMPT = 2;

	/**
	 * The feature id for the '<em><b>Hint</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ITEM__HINT = 3;

	/**
	 * The feature id for the '<em><b>Level</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ITEM__LEVEL = 4;

	/**
	 * The feature id for the '<em><b>Required</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ITEM__REQUIRED = 5;

	/**
	 * The feature id for the '<em><b>Not Ratable</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ITEM__NOT_RATABLE = 6;

	/**
	 * The feature id for the '<em><b>Reasons</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ITEM__REASONS = 7;

	/**
	 * The feature id for the '<em><b>Confidence</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ITEM__CONFIDENCE = 8;

	/**
	 * The number of structural features of the '<em>Item</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ITEM_FEATURE_COUNT = 9;

	/**
	 * The meta object id for the '{@link org.thinslice.scheme.model.impl.ReasonImpl <em>Reason</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.thinslice.scheme.model.impl.ReasonImpl
	 * @see org.thinslice.scheme.model.impl.SchemePackageImpl#getReason()
	 * @generated
	 */
	int REASON = 3;

	/**
	 * The feature id for the '<em><b>Code</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REASON__CODE = 0;

	/**
	 * The feature id for the '<em><b>Label</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REASON__LABEL = 1;

	/**
	 * The number of structural features of the '<em>Reason</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REASON_FEATURE_COUNT = 2;

	/**
	 * The meta object id for the '{@link org.thinslice.scheme.model.impl.ScaleItemImpl <em>Scale Item</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.thinslice.scheme.model.impl.ScaleItemImpl
	 * @see org.thinslice.scheme.model.impl.SchemePackageImpl#getScaleItem()
	 * @generated
	 */
	int SCALE_ITEM = 4;

	/**
	 * The feature id for the '<em><b>Key</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SCALE_ITEM__KEY = ITEM__KEY;

	/**
	 * The feature id for the '<em><b>Label</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SCALE_ITEM__LABEL = ITEM__LABEL;

	/**
	 * The feature id for the '<em><b>Prompt</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SCALE_ITEM__PROMPT = ITEM__PROMPT;

	/**
	 * The feature id for the '<em><b>Hint</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SCALE_ITEM__HINT = ITEM__HINT;

	/**
	 * The feature id for the '<em><b>Level</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SCALE_ITEM__LEVEL = ITEM__LEVEL;

	/**
	 * The feature id for the '<em><b>Required</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SCALE_ITEM__REQUIRED = ITEM__REQUIRED;

	/**
	 * The feature id for the '<em><b>Not Ratable</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SCALE_ITEM__NOT_RATABLE = ITEM__NOT_RATABLE;

	/**
	 * The feature id for the '<em><b>Reasons</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SCALE_ITEM__REASONS = ITEM__REASONS;

	/**
	 * The feature id for the '<em><b>Confidence</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SCALE_ITEM__CONFIDENCE = ITEM__CONFIDENCE;

	/**
	 * The feature id for the '<em><b>Min</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SCALE_ITEM__MIN = ITEM_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Max</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SCALE_ITEM__MAX = ITEM_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Step</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SCALE_ITEM__STEP = ITEM_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Anchors</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SCALE_ITEM__ANCHORS = ITEM_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Reversed</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SCALE_ITEM__REVERSED = ITEM_FEATURE_COUNT + 4;

	/**
	 * The number of structural features of the '<em>Scale Item</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SCALE_ITEM_FEATURE_COUNT = ITEM_FEATURE_COUNT + 5;

	/**
	 * The meta object id for the '{@link org.thinslice.scheme.model.impl.AnchorImpl <em>Anchor</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.thinslice.scheme.model.impl.AnchorImpl
	 * @see org.thinslice.scheme.model.impl.SchemePackageImpl#getAnchor()
	 * @generated
	 */
	int ANCHOR = 5;

	/**
	 * The feature id for the '<em><b>Value</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ANCHOR__VALUE = 0;

	/**
	 * The feature id for the '<em><b>Text</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ANCHOR__TEXT = 1;

	/**
	 * The number of structural features of the '<em>Anchor</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ANCHOR_FEATURE_COUNT = 2;

	/**
	 * The meta object id for the '{@link org.thinslice.scheme.model.impl.CategoryItemImpl <em>Category Item</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.thinslice.scheme.model.impl.CategoryItemImpl
	 * @see org.thinslice.scheme.model.impl.SchemePackageImpl#getCategoryItem()
	 * @generated
	 */
	int CATEGORY_ITEM = 6;

	/**
	 * The feature id for the '<em><b>Key</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CATEGORY_ITEM__KEY = ITEM__KEY;

	/**
	 * The feature id for the '<em><b>Label</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CATEGORY_ITEM__LABEL = ITEM__LABEL;

	/**
	 * The feature id for the '<em><b>Prompt</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CATEGORY_ITEM__PROMPT = ITEM__PROMPT;

	/**
	 * The feature id for the '<em><b>Hint</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CATEGORY_ITEM__HINT = ITEM__HINT;

	/**
	 * The feature id for the '<em><b>Level</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CATEGORY_ITEM__LEVEL = ITEM__LEVEL;

	/**
	 * The feature id for the '<em><b>Required</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CATEGORY_ITEM__REQUIRED = ITEM__REQUIRED;

	/**
	 * The feature id for the '<em><b>Not Ratable</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CATEGORY_ITEM__NOT_RATABLE = ITEM__NOT_RATABLE;

	/**
	 * The feature id for the '<em><b>Reasons</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CATEGORY_ITEM__REASONS = ITEM__REASONS;

	/**
	 * The feature id for the '<em><b>Confidence</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CATEGORY_ITEM__CONFIDENCE = ITEM__CONFIDENCE;

	/**
	 * The feature id for the '<em><b>Several</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CATEGORY_ITEM__SEVERAL = ITEM_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Categories</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CATEGORY_ITEM__CATEGORIES = ITEM_FEATURE_COUNT + 1;

	/**
	 * The number of structural features of the '<em>Category Item</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CATEGORY_ITEM_FEATURE_COUNT = ITEM_FEATURE_COUNT + 2;

	/**
	 * The meta object id for the '{@link org.thinslice.scheme.model.impl.CategoryImpl <em>Category</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.thinslice.scheme.model.impl.CategoryImpl
	 * @see org.thinslice.scheme.model.impl.SchemePackageImpl#getCategory()
	 * @generated
	 */
	int CATEGORY = 7;

	/**
	 * The feature id for the '<em><b>Code</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CATEGORY__CODE = 0;

	/**
	 * The feature id for the '<em><b>Label</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CATEGORY__LABEL = 1;

	/**
	 * The number of structural features of the '<em>Category</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CATEGORY_FEATURE_COUNT = 2;

	/**
	 * The meta object id for the '{@link org.thinslice.scheme.model.impl.AnalogueItemImpl <em>Analogue Item</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.thinslice.scheme.model.impl.AnalogueItemImpl
	 * @see org.thinslice.scheme.model.impl.SchemePackageImpl#getAnalogueItem()
	 * @generated
	 */
	int ANALOGUE_ITEM = 8;

	/**
	 * The feature id for the '<em><b>Key</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ANALOGUE_ITEM__KEY = ITEM__KEY;

	/**
	 * The feature id for the '<em><b>Label</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ANALOGUE_ITEM__LABEL = ITEM__LABEL;

	/**
	 * The feature id for the '<em><b>Prompt</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ANALOGUE_ITEM__PROMPT = ITEM__PROMPT;

	/**
	 * The feature id for the '<em><b>Hint</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ANALOGUE_ITEM__HINT = ITEM__HINT;

	/**
	 * The feature id for the '<em><b>Level</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ANALOGUE_ITEM__LEVEL = ITEM__LEVEL;

	/**
	 * The feature id for the '<em><b>Required</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ANALOGUE_ITEM__REQUIRED = ITEM__REQUIRED;

	/**
	 * The feature id for the '<em><b>Not Ratable</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ANALOGUE_ITEM__NOT_RATABLE = ITEM__NOT_RATABLE;

	/**
	 * The feature id for the '<em><b>Reasons</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ANALOGUE_ITEM__REASONS = ITEM__REASONS;

	/**
	 * The feature id for the '<em><b>Confidence</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ANALOGUE_ITEM__CONFIDENCE = ITEM__CONFIDENCE;

	/**
	 * The feature id for the '<em><b>Low</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ANALOGUE_ITEM__LOW = ITEM_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>High</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ANALOGUE_ITEM__HIGH = ITEM_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Reversed</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ANALOGUE_ITEM__REVERSED = ITEM_FEATURE_COUNT + 2;

	/**
	 * The number of structural features of the '<em>Analogue Item</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ANALOGUE_ITEM_FEATURE_COUNT = ITEM_FEATURE_COUNT + 3;

	/**
	 * The meta object id for the '{@link org.thinslice.scheme.model.impl.TextItemImpl <em>Text Item</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.thinslice.scheme.model.impl.TextItemImpl
	 * @see org.thinslice.scheme.model.impl.SchemePackageImpl#getTextItem()
	 * @generated
	 */
	int TEXT_ITEM = 9;

	/**
	 * The feature id for the '<em><b>Key</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TEXT_ITEM__KEY = ITEM__KEY;

	/**
	 * The feature id for the '<em><b>Label</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TEXT_ITEM__LABEL = ITEM__LABEL;

	/**
	 * The feature id for the '<em><b>Prompt</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TEXT_ITEM__PROMPT = ITEM__PROMPT;

	/**
	 * The feature id for the '<em><b>Hint</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TEXT_ITEM__HINT = ITEM__HINT;

	/**
	 * The feature id for the '<em><b>Level</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TEXT_ITEM__LEVEL = ITEM__LEVEL;

	/**
	 * The feature id for the '<em><b>Required</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TEXT_ITEM__REQUIRED = ITEM__REQUIRED;

	/**
	 * The feature id for the '<em><b>Not Ratable</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TEXT_ITEM__NOT_RATABLE = ITEM__NOT_RATABLE;

	/**
	 * The feature id for the '<em><b>Reasons</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TEXT_ITEM__REASONS = ITEM__REASONS;

	/**
	 * The feature id for the '<em><b>Confidence</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TEXT_ITEM__CONFIDENCE = ITEM__CONFIDENCE;

	/**
	 * The feature id for the '<em><b>Max Length</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TEXT_ITEM__MAX_LENGTH = ITEM_FEATURE_COUNT + 0;

	/**
	 * The number of structural features of the '<em>Text Item</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TEXT_ITEM_FEATURE_COUNT = ITEM_FEATURE_COUNT + 1;

	/**
	 * The meta object id for the '{@link org.thinslice.scheme.model.impl.CompositeImpl <em>Composite</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.thinslice.scheme.model.impl.CompositeImpl
	 * @see org.thinslice.scheme.model.impl.SchemePackageImpl#getComposite()
	 * @generated
	 */
	int COMPOSITE = 10;

	/**
	 * The feature id for the '<em><b>Key</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COMPOSITE__KEY = 0;

	/**
	 * The feature id for the '<em><b>Label</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COMPOSITE__LABEL = 1;

	/**
	 * The feature id for the '<em><b>Items</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COMPOSITE__ITEMS = 2;

	/**
	 * The feature id for the '<em><b>Needed</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COMPOSITE__NEEDED = 3;

	/**
	 * The number of structural features of the '<em>Composite</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COMPOSITE_FEATURE_COUNT = 4;

	/**
	 * The meta object id for the '{@link org.thinslice.scheme.model.Level <em>Level</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.thinslice.scheme.model.Level
	 * @see org.thinslice.scheme.model.impl.SchemePackageImpl#getLevel()
	 * @generated
	 */
	int LEVEL = 11;


	/**
	 * Returns the meta object for class '{@link org.thinslice.scheme.model.LocalText <em>Local Text</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Local Text</em>'.
	 * @see org.thinslice.scheme.model.LocalText
	 * @generated
	 */
	EClass getLocalText();

	/**
	 * Returns the meta object for the attribute '{@link org.thinslice.scheme.model.LocalText#getLang <em>Lang</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Lang</em>'.
	 * @see org.thinslice.scheme.model.LocalText#getLang()
	 * @see #getLocalText()
	 * @generated
	 */
	EAttribute getLocalText_Lang();

	/**
	 * Returns the meta object for the attribute '{@link org.thinslice.scheme.model.LocalText#getText <em>Text</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Text</em>'.
	 * @see org.thinslice.scheme.model.LocalText#getText()
	 * @see #getLocalText()
	 * @generated
	 */
	EAttribute getLocalText_Text();

	/**
	 * Returns the meta object for class '{@link org.thinslice.scheme.model.Scheme <em>Scheme</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Scheme</em>'.
	 * @see org.thinslice.scheme.model.Scheme
	 * @generated
	 */
	EClass getScheme();

	/**
	 * Returns the meta object for the attribute '{@link org.thinslice.scheme.model.Scheme#getId <em>Id</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Id</em>'.
	 * @see org.thinslice.scheme.model.Scheme#getId()
	 * @see #getScheme()
	 * @generated
	 */
	EAttribute getScheme_Id();

	/**
	 * Returns the meta object for the attribute '{@link org.thinslice.scheme.model.Scheme#getName <em>Name</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Name</em>'.
	 * @see org.thinslice.scheme.model.Scheme#getName()
	 * @see #getScheme()
	 * @generated
	 */
	EAttribute getScheme_Name();

	/**
	 * Returns the meta object for the attribute '{@link org.thinslice.scheme.model.Scheme#getVersion <em>Version</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Version</em>'.
	 * @see org.thinslice.scheme.model.Scheme#getVersion()
	 * @see #getScheme()
	 * @generated
	 */
	EAttribute getScheme_Version();

	/**
	 * Returns the meta object for the attribute '{@link org.thinslice.scheme.model.Scheme#getSource <em>Source</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Source</em>'.
	 * @see org.thinslice.scheme.model.Scheme#getSource()
	 * @see #getScheme()
	 * @generated
	 */
	EAttribute getScheme_Source();

	/**
	 * Returns the meta object for the attribute list '{@link org.thinslice.scheme.model.Scheme#getLanguages <em>Languages</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute list '<em>Languages</em>'.
	 * @see org.thinslice.scheme.model.Scheme#getLanguages()
	 * @see #getScheme()
	 * @generated
	 */
	EAttribute getScheme_Languages();

	/**
	 * Returns the meta object for the containment reference list '{@link org.thinslice.scheme.model.Scheme#getInstructions <em>Instructions</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Instructions</em>'.
	 * @see org.thinslice.scheme.model.Scheme#getInstructions()
	 * @see #getScheme()
	 * @generated
	 */
	EReference getScheme_Instructions();

	/**
	 * Returns the meta object for the containment reference list '{@link org.thinslice.scheme.model.Scheme#getItems <em>Items</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Items</em>'.
	 * @see org.thinslice.scheme.model.Scheme#getItems()
	 * @see #getScheme()
	 * @generated
	 */
	EReference getScheme_Items();

	/**
	 * Returns the meta object for the containment reference list '{@link org.thinslice.scheme.model.Scheme#getComposites <em>Composites</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Composites</em>'.
	 * @see org.thinslice.scheme.model.Scheme#getComposites()
	 * @see #getScheme()
	 * @generated
	 */
	EReference getScheme_Composites();

	/**
	 * Returns the meta object for class '{@link org.thinslice.scheme.model.Item <em>Item</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Item</em>'.
	 * @see org.thinslice.scheme.model.Item
	 * @generated
	 */
	EClass getItem();

	/**
	 * Returns the meta object for the attribute '{@link org.thinslice.scheme.model.Item#getKey <em>Key</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Key</em>'.
	 * @see org.thinslice.scheme.model.Item#getKey()
	 * @see #getItem()
	 * @generated
	 */
	EAttribute getItem_Key();

	/**
	 * Returns the meta object for the attribute '{@link org.thinslice.scheme.model.Item#getLabel <em>Label</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Label</em>'.
	 * @see org.thinslice.scheme.model.Item#getLabel()
	 * @see #getItem()
	 * @generated
	 */
	EAttribute getItem_Label();

	/**
	 * Returns the meta object for the containment reference list '{@link org.thinslice.scheme.model.Item#getPrompt <em>Prompt</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Prompt</em>'.
	 * @see org.thinslice.scheme.model.Item#getPrompt()
	 * @see #getItem()
	 * @generated
	 */
	EReference getItem_Prompt();

	/**
	 * Returns the meta object for the containment reference list '{@link org.thinslice.scheme.model.Item#getHint <em>Hint</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Hint</em>'.
	 * @see org.thinslice.scheme.model.Item#getHint()
	 * @see #getItem()
	 * @generated
	 */
	EReference getItem_Hint();

	/**
	 * Returns the meta object for the attribute '{@link org.thinslice.scheme.model.Item#getLevel <em>Level</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Level</em>'.
	 * @see org.thinslice.scheme.model.Item#getLevel()
	 * @see #getItem()
	 * @generated
	 */
	EAttribute getItem_Level();

	/**
	 * Returns the meta object for the attribute '{@link org.thinslice.scheme.model.Item#isRequired <em>Required</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Required</em>'.
	 * @see org.thinslice.scheme.model.Item#isRequired()
	 * @see #getItem()
	 * @generated
	 */
	EAttribute getItem_Required();

	/**
	 * Returns the meta object for the attribute '{@link org.thinslice.scheme.model.Item#isNotRatable <em>Not Ratable</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Not Ratable</em>'.
	 * @see org.thinslice.scheme.model.Item#isNotRatable()
	 * @see #getItem()
	 * @generated
	 */
	EAttribute getItem_NotRatable();

	/**
	 * Returns the meta object for the containment reference list '{@link org.thinslice.scheme.model.Item#getReasons <em>Reasons</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Reasons</em>'.
	 * @see org.thinslice.scheme.model.Item#getReasons()
	 * @see #getItem()
	 * @generated
	 */
	EReference getItem_Reasons();

	/**
	 * Returns the meta object for the attribute '{@link org.thinslice.scheme.model.Item#isConfidence <em>Confidence</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Confidence</em>'.
	 * @see org.thinslice.scheme.model.Item#isConfidence()
	 * @see #getItem()
	 * @generated
	 */
	EAttribute getItem_Confidence();

	/**
	 * Returns the meta object for class '{@link org.thinslice.scheme.model.Reason <em>Reason</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Reason</em>'.
	 * @see org.thinslice.scheme.model.Reason
	 * @generated
	 */
	EClass getReason();

	/**
	 * Returns the meta object for the attribute '{@link org.thinslice.scheme.model.Reason#getCode <em>Code</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Code</em>'.
	 * @see org.thinslice.scheme.model.Reason#getCode()
	 * @see #getReason()
	 * @generated
	 */
	EAttribute getReason_Code();

	/**
	 * Returns the meta object for the containment reference list '{@link org.thinslice.scheme.model.Reason#getLabel <em>Label</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Label</em>'.
	 * @see org.thinslice.scheme.model.Reason#getLabel()
	 * @see #getReason()
	 * @generated
	 */
	EReference getReason_Label();

	/**
	 * Returns the meta object for class '{@link org.thinslice.scheme.model.ScaleItem <em>Scale Item</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Scale Item</em>'.
	 * @see org.thinslice.scheme.model.ScaleItem
	 * @generated
	 */
	EClass getScaleItem();

	/**
	 * Returns the meta object for the attribute '{@link org.thinslice.scheme.model.ScaleItem#getMin <em>Min</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Min</em>'.
	 * @see org.thinslice.scheme.model.ScaleItem#getMin()
	 * @see #getScaleItem()
	 * @generated
	 */
	EAttribute getScaleItem_Min();

	/**
	 * Returns the meta object for the attribute '{@link org.thinslice.scheme.model.ScaleItem#getMax <em>Max</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Max</em>'.
	 * @see org.thinslice.scheme.model.ScaleItem#getMax()
	 * @see #getScaleItem()
	 * @generated
	 */
	EAttribute getScaleItem_Max();

	/**
	 * Returns the meta object for the attribute '{@link org.thinslice.scheme.model.ScaleItem#getStep <em>Step</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Step</em>'.
	 * @see org.thinslice.scheme.model.ScaleItem#getStep()
	 * @see #getScaleItem()
	 * @generated
	 */
	EAttribute getScaleItem_Step();

	/**
	 * Returns the meta object for the containment reference list '{@link org.thinslice.scheme.model.ScaleItem#getAnchors <em>Anchors</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Anchors</em>'.
	 * @see org.thinslice.scheme.model.ScaleItem#getAnchors()
	 * @see #getScaleItem()
	 * @generated
	 */
	EReference getScaleItem_Anchors();

	/**
	 * Returns the meta object for the attribute '{@link org.thinslice.scheme.model.ScaleItem#isReversed <em>Reversed</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Reversed</em>'.
	 * @see org.thinslice.scheme.model.ScaleItem#isReversed()
	 * @see #getScaleItem()
	 * @generated
	 */
	EAttribute getScaleItem_Reversed();

	/**
	 * Returns the meta object for class '{@link org.thinslice.scheme.model.Anchor <em>Anchor</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Anchor</em>'.
	 * @see org.thinslice.scheme.model.Anchor
	 * @generated
	 */
	EClass getAnchor();

	/**
	 * Returns the meta object for the attribute '{@link org.thinslice.scheme.model.Anchor#getValue <em>Value</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Value</em>'.
	 * @see org.thinslice.scheme.model.Anchor#getValue()
	 * @see #getAnchor()
	 * @generated
	 */
	EAttribute getAnchor_Value();

	/**
	 * Returns the meta object for the containment reference list '{@link org.thinslice.scheme.model.Anchor#getText <em>Text</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Text</em>'.
	 * @see org.thinslice.scheme.model.Anchor#getText()
	 * @see #getAnchor()
	 * @generated
	 */
	EReference getAnchor_Text();

	/**
	 * Returns the meta object for class '{@link org.thinslice.scheme.model.CategoryItem <em>Category Item</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Category Item</em>'.
	 * @see org.thinslice.scheme.model.CategoryItem
	 * @generated
	 */
	EClass getCategoryItem();

	/**
	 * Returns the meta object for the attribute '{@link org.thinslice.scheme.model.CategoryItem#isSeveral <em>Several</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Several</em>'.
	 * @see org.thinslice.scheme.model.CategoryItem#isSeveral()
	 * @see #getCategoryItem()
	 * @generated
	 */
	EAttribute getCategoryItem_Several();

	/**
	 * Returns the meta object for the containment reference list '{@link org.thinslice.scheme.model.CategoryItem#getCategories <em>Categories</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Categories</em>'.
	 * @see org.thinslice.scheme.model.CategoryItem#getCategories()
	 * @see #getCategoryItem()
	 * @generated
	 */
	EReference getCategoryItem_Categories();

	/**
	 * Returns the meta object for class '{@link org.thinslice.scheme.model.Category <em>Category</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Category</em>'.
	 * @see org.thinslice.scheme.model.Category
	 * @generated
	 */
	EClass getCategory();

	/**
	 * Returns the meta object for the attribute '{@link org.thinslice.scheme.model.Category#getCode <em>Code</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Code</em>'.
	 * @see org.thinslice.scheme.model.Category#getCode()
	 * @see #getCategory()
	 * @generated
	 */
	EAttribute getCategory_Code();

	/**
	 * Returns the meta object for the containment reference list '{@link org.thinslice.scheme.model.Category#getLabel <em>Label</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Label</em>'.
	 * @see org.thinslice.scheme.model.Category#getLabel()
	 * @see #getCategory()
	 * @generated
	 */
	EReference getCategory_Label();

	/**
	 * Returns the meta object for class '{@link org.thinslice.scheme.model.AnalogueItem <em>Analogue Item</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Analogue Item</em>'.
	 * @see org.thinslice.scheme.model.AnalogueItem
	 * @generated
	 */
	EClass getAnalogueItem();

	/**
	 * Returns the meta object for the containment reference list '{@link org.thinslice.scheme.model.AnalogueItem#getLow <em>Low</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Low</em>'.
	 * @see org.thinslice.scheme.model.AnalogueItem#getLow()
	 * @see #getAnalogueItem()
	 * @generated
	 */
	EReference getAnalogueItem_Low();

	/**
	 * Returns the meta object for the containment reference list '{@link org.thinslice.scheme.model.AnalogueItem#getHigh <em>High</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>High</em>'.
	 * @see org.thinslice.scheme.model.AnalogueItem#getHigh()
	 * @see #getAnalogueItem()
	 * @generated
	 */
	EReference getAnalogueItem_High();

	/**
	 * Returns the meta object for the attribute '{@link org.thinslice.scheme.model.AnalogueItem#isReversed <em>Reversed</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Reversed</em>'.
	 * @see org.thinslice.scheme.model.AnalogueItem#isReversed()
	 * @see #getAnalogueItem()
	 * @generated
	 */
	EAttribute getAnalogueItem_Reversed();

	/**
	 * Returns the meta object for class '{@link org.thinslice.scheme.model.TextItem <em>Text Item</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Text Item</em>'.
	 * @see org.thinslice.scheme.model.TextItem
	 * @generated
	 */
	EClass getTextItem();

	/**
	 * Returns the meta object for the attribute '{@link org.thinslice.scheme.model.TextItem#getMaxLength <em>Max Length</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Max Length</em>'.
	 * @see org.thinslice.scheme.model.TextItem#getMaxLength()
	 * @see #getTextItem()
	 * @generated
	 */
	EAttribute getTextItem_MaxLength();

	/**
	 * Returns the meta object for class '{@link org.thinslice.scheme.model.Composite <em>Composite</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Composite</em>'.
	 * @see org.thinslice.scheme.model.Composite
	 * @generated
	 */
	EClass getComposite();

	/**
	 * Returns the meta object for the attribute '{@link org.thinslice.scheme.model.Composite#getKey <em>Key</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Key</em>'.
	 * @see org.thinslice.scheme.model.Composite#getKey()
	 * @see #getComposite()
	 * @generated
	 */
	EAttribute getComposite_Key();

	/**
	 * Returns the meta object for the attribute '{@link org.thinslice.scheme.model.Composite#getLabel <em>Label</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Label</em>'.
	 * @see org.thinslice.scheme.model.Composite#getLabel()
	 * @see #getComposite()
	 * @generated
	 */
	EAttribute getComposite_Label();

	/**
	 * Returns the meta object for the reference list '{@link org.thinslice.scheme.model.Composite#getItems <em>Items</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference list '<em>Items</em>'.
	 * @see org.thinslice.scheme.model.Composite#getItems()
	 * @see #getComposite()
	 * @generated
	 */
	EReference getComposite_Items();

	/**
	 * Returns the meta object for the attribute '{@link org.thinslice.scheme.model.Composite#getNeeded <em>Needed</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Needed</em>'.
	 * @see org.thinslice.scheme.model.Composite#getNeeded()
	 * @see #getComposite()
	 * @generated
	 */
	EAttribute getComposite_Needed();

	/**
	 * Returns the meta object for enum '{@link org.thinslice.scheme.model.Level <em>Level</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Level</em>'.
	 * @see org.thinslice.scheme.model.Level
	 * @generated
	 */
	EEnum getLevel();

	/**
	 * Returns the factory that creates the instances of the model.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the factory that creates the instances of the model.
	 * @generated
	 */
	SchemeFactory getSchemeFactory();

	/**
	 * <!-- begin-user-doc -->
	 * Defines literals for the meta objects that represent
	 * <ul>
	 *   <li>each class,</li>
	 *   <li>each feature of each class,</li>
	 *   <li>each enum,</li>
	 *   <li>and each data type</li>
	 * </ul>
	 * <!-- end-user-doc -->
	 * @generated
	 */
	interface Literals {
		/**
		 * The meta object literal for the '{@link org.thinslice.scheme.model.impl.LocalTextImpl <em>Local Text</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.thinslice.scheme.model.impl.LocalTextImpl
		 * @see org.thinslice.scheme.model.impl.SchemePackageImpl#getLocalText()
		 * @generated
		 */
		EClass LOCAL_TEXT = eINSTANCE.getLocalText();

		/**
		 * The meta object literal for the '<em><b>Lang</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute LOCAL_TEXT__LANG = eINSTANCE.getLocalText_Lang();

		/**
		 * The meta object literal for the '<em><b>Text</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute LOCAL_TEXT__TEXT = eINSTANCE.getLocalText_Text();

		/**
		 * The meta object literal for the '{@link org.thinslice.scheme.model.impl.SchemeImpl <em>Scheme</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.thinslice.scheme.model.impl.SchemeImpl
		 * @see org.thinslice.scheme.model.impl.SchemePackageImpl#getScheme()
		 * @generated
		 */
		EClass SCHEME = eINSTANCE.getScheme();

		/**
		 * The meta object literal for the '<em><b>Id</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SCHEME__ID = eINSTANCE.getScheme_Id();

		/**
		 * The meta object literal for the '<em><b>Name</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SCHEME__NAME = eINSTANCE.getScheme_Name();

		/**
		 * The meta object literal for the '<em><b>Version</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SCHEME__VERSION = eINSTANCE.getScheme_Version();

		/**
		 * The meta object literal for the '<em><b>Source</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SCHEME__SOURCE = eINSTANCE.getScheme_Source();

		/**
		 * The meta object literal for the '<em><b>Languages</b></em>' attribute list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SCHEME__LANGUAGES = eINSTANCE.getScheme_Languages();

		/**
		 * The meta object literal for the '<em><b>Instructions</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference SCHEME__INSTRUCTIONS = eINSTANCE.getScheme_Instructions();

		/**
		 * The meta object literal for the '<em><b>Items</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference SCHEME__ITEMS = eINSTANCE.getScheme_Items();

		/**
		 * The meta object literal for the '<em><b>Composites</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference SCHEME__COMPOSITES = eINSTANCE.getScheme_Composites();

		/**
		 * The meta object literal for the '{@link org.thinslice.scheme.model.impl.ItemImpl <em>Item</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.thinslice.scheme.model.impl.ItemImpl
		 * @see org.thinslice.scheme.model.impl.SchemePackageImpl#getItem()
		 * @generated
		 */
		EClass ITEM = eINSTANCE.getItem();

		/**
		 * The meta object literal for the '<em><b>Key</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ITEM__KEY = eINSTANCE.getItem_Key();

		/**
		 * The meta object literal for the '<em><b>Label</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ITEM__LABEL = eINSTANCE.getItem_Label();

		/**
		 * The meta object literal for the '<em><b>Prompt</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference ITEM__PROMPT = eINSTANCE.getItem_Prompt();

		/**
		 * The meta object literal for the '<em><b>Hint</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference ITEM__HINT = eINSTANCE.getItem_Hint();

		/**
		 * The meta object literal for the '<em><b>Level</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ITEM__LEVEL = eINSTANCE.getItem_Level();

		/**
		 * The meta object literal for the '<em><b>Required</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ITEM__REQUIRED = eINSTANCE.getItem_Required();

		/**
		 * The meta object literal for the '<em><b>Not Ratable</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ITEM__NOT_RATABLE = eINSTANCE.getItem_NotRatable();

		/**
		 * The meta object literal for the '<em><b>Reasons</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference ITEM__REASONS = eINSTANCE.getItem_Reasons();

		/**
		 * The meta object literal for the '<em><b>Confidence</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ITEM__CONFIDENCE = eINSTANCE.getItem_Confidence();

		/**
		 * The meta object literal for the '{@link org.thinslice.scheme.model.impl.ReasonImpl <em>Reason</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.thinslice.scheme.model.impl.ReasonImpl
		 * @see org.thinslice.scheme.model.impl.SchemePackageImpl#getReason()
		 * @generated
		 */
		EClass REASON = eINSTANCE.getReason();

		/**
		 * The meta object literal for the '<em><b>Code</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute REASON__CODE = eINSTANCE.getReason_Code();

		/**
		 * The meta object literal for the '<em><b>Label</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference REASON__LABEL = eINSTANCE.getReason_Label();

		/**
		 * The meta object literal for the '{@link org.thinslice.scheme.model.impl.ScaleItemImpl <em>Scale Item</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.thinslice.scheme.model.impl.ScaleItemImpl
		 * @see org.thinslice.scheme.model.impl.SchemePackageImpl#getScaleItem()
		 * @generated
		 */
		EClass SCALE_ITEM = eINSTANCE.getScaleItem();

		/**
		 * The meta object literal for the '<em><b>Min</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SCALE_ITEM__MIN = eINSTANCE.getScaleItem_Min();

		/**
		 * The meta object literal for the '<em><b>Max</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SCALE_ITEM__MAX = eINSTANCE.getScaleItem_Max();

		/**
		 * The meta object literal for the '<em><b>Step</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SCALE_ITEM__STEP = eINSTANCE.getScaleItem_Step();

		/**
		 * The meta object literal for the '<em><b>Anchors</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference SCALE_ITEM__ANCHORS = eINSTANCE.getScaleItem_Anchors();

		/**
		 * The meta object literal for the '<em><b>Reversed</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SCALE_ITEM__REVERSED = eINSTANCE.getScaleItem_Reversed();

		/**
		 * The meta object literal for the '{@link org.thinslice.scheme.model.impl.AnchorImpl <em>Anchor</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.thinslice.scheme.model.impl.AnchorImpl
		 * @see org.thinslice.scheme.model.impl.SchemePackageImpl#getAnchor()
		 * @generated
		 */
		EClass ANCHOR = eINSTANCE.getAnchor();

		/**
		 * The meta object literal for the '<em><b>Value</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ANCHOR__VALUE = eINSTANCE.getAnchor_Value();

		/**
		 * The meta object literal for the '<em><b>Text</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference ANCHOR__TEXT = eINSTANCE.getAnchor_Text();

		/**
		 * The meta object literal for the '{@link org.thinslice.scheme.model.impl.CategoryItemImpl <em>Category Item</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.thinslice.scheme.model.impl.CategoryItemImpl
		 * @see org.thinslice.scheme.model.impl.SchemePackageImpl#getCategoryItem()
		 * @generated
		 */
		EClass CATEGORY_ITEM = eINSTANCE.getCategoryItem();

		/**
		 * The meta object literal for the '<em><b>Several</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CATEGORY_ITEM__SEVERAL = eINSTANCE.getCategoryItem_Several();

		/**
		 * The meta object literal for the '<em><b>Categories</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference CATEGORY_ITEM__CATEGORIES = eINSTANCE.getCategoryItem_Categories();

		/**
		 * The meta object literal for the '{@link org.thinslice.scheme.model.impl.CategoryImpl <em>Category</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.thinslice.scheme.model.impl.CategoryImpl
		 * @see org.thinslice.scheme.model.impl.SchemePackageImpl#getCategory()
		 * @generated
		 */
		EClass CATEGORY = eINSTANCE.getCategory();

		/**
		 * The meta object literal for the '<em><b>Code</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CATEGORY__CODE = eINSTANCE.getCategory_Code();

		/**
		 * The meta object literal for the '<em><b>Label</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference CATEGORY__LABEL = eINSTANCE.getCategory_Label();

		/**
		 * The meta object literal for the '{@link org.thinslice.scheme.model.impl.AnalogueItemImpl <em>Analogue Item</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.thinslice.scheme.model.impl.AnalogueItemImpl
		 * @see org.thinslice.scheme.model.impl.SchemePackageImpl#getAnalogueItem()
		 * @generated
		 */
		EClass ANALOGUE_ITEM = eINSTANCE.getAnalogueItem();

		/**
		 * The meta object literal for the '<em><b>Low</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference ANALOGUE_ITEM__LOW = eINSTANCE.getAnalogueItem_Low();

		/**
		 * The meta object literal for the '<em><b>High</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference ANALOGUE_ITEM__HIGH = eINSTANCE.getAnalogueItem_High();

		/**
		 * The meta object literal for the '<em><b>Reversed</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ANALOGUE_ITEM__REVERSED = eINSTANCE.getAnalogueItem_Reversed();

		/**
		 * The meta object literal for the '{@link org.thinslice.scheme.model.impl.TextItemImpl <em>Text Item</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.thinslice.scheme.model.impl.TextItemImpl
		 * @see org.thinslice.scheme.model.impl.SchemePackageImpl#getTextItem()
		 * @generated
		 */
		EClass TEXT_ITEM = eINSTANCE.getTextItem();

		/**
		 * The meta object literal for the '<em><b>Max Length</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute TEXT_ITEM__MAX_LENGTH = eINSTANCE.getTextItem_MaxLength();

		/**
		 * The meta object literal for the '{@link org.thinslice.scheme.model.impl.CompositeImpl <em>Composite</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.thinslice.scheme.model.impl.CompositeImpl
		 * @see org.thinslice.scheme.model.impl.SchemePackageImpl#getComposite()
		 * @generated
		 */
		EClass COMPOSITE = eINSTANCE.getComposite();

		/**
		 * The meta object literal for the '<em><b>Key</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute COMPOSITE__KEY = eINSTANCE.getComposite_Key();

		/**
		 * The meta object literal for the '<em><b>Label</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute COMPOSITE__LABEL = eINSTANCE.getComposite_Label();

		/**
		 * The meta object literal for the '<em><b>Items</b></em>' reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference COMPOSITE__ITEMS = eINSTANCE.getComposite_Items();

		/**
		 * The meta object literal for the '<em><b>Needed</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute COMPOSITE__NEEDED = eINSTANCE.getComposite_Needed();

		/**
		 * The meta object literal for the '{@link org.thinslice.scheme.model.Level <em>Level</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.thinslice.scheme.model.Level
		 * @see org.thinslice.scheme.model.impl.SchemePackageImpl#getLevel()
		 * @generated
		 */
		EEnum LEVEL = eINSTANCE.getLevel();

	}

} //SchemePackage
