// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

class TestDecimals : public QObject
{
    Q_OBJECT

private slots:
    void productAboveSixtyFourBits_dividesExactly();
    void half_goesAwayFromZero();
    void quotientOutsideSixtyFourBits_isNothing();
    void anyFactors_agreeWithSlowArithmetic();
    void extremes_agreeWithSlowArithmetic();
    void machineForm_isReadAndWrittenBack();
    void otherForms_areNotANumber();
    void seventhDecimal_isRefused();
    void numberAboveTheLargest_isOutOfRange();
    void amountOf_roundsOnceToTheMinorUnit();
    void amountOfAboveTheLargest_isNothing();
    void shares_roundAwayFromZero();
    void plainText_hasAllDigitsOfTheCurrency();
    void plainAmount_isReadWithinTheCurrency();
};
