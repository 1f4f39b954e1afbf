// SPDX-License-Identifier: EPL-2.0
/** The library as another Java program uses it: from outside, without anything of Eclipse. */
package org.thinslice.agreement.example;
