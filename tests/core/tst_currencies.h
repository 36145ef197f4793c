// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

class TestCurrencies : public QObject
{
    Q_OBJECT

private slots:
    void code_knowsItsDigits();
    void codeUnknown_isNothing();
    void everyCountry_isComplete();
    void fiscalYear_beginsInTheCountrysMonth();
    void datedValue_holdsFromItsDay();
    void rounding_isTheNearestRupeeInIndiaOnly();
    void taxInIndia_isHalfCentralHalfState();
    void taxInIndia_followsThePlaceOfSupply_data();
    void taxInIndia_followsThePlaceOfSupply();
    void movedTaxes_keepWhatIsNotTheCountrysOwn();
    void taxElsewhere_isOneComponent();
    void taxShares_sumToTheRate();
    void taxOfZero_isZeroRated();
};
