// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

class TestDocumentTotals : public QObject
{
    Q_OBJECT

private slots:
    void workedExample_comesToItsTotals_data();
    void workedExample_comesToItsTotals();
    void workedExample_keepsItsSums_data();
    void workedExample_keepsItsSums();
    void everythingNegated_mirrorsTheTotals_data();
    void everythingNegated_mirrorsTheTotals();
    void noLines_comeToNothing();
    void lineAboveTheLargestAmount_isRefusedByItsPlace();
    void sumAboveTheLargestAmount_isRefusedAsTotal();
    void taxAboveTheLargestAmount_isRefusedAsTotal();
    void hugeSharesOfLinesThatCancel_areRefused();
    void rateOutOfRange_isRefusedByItsPlace();
    void discountAboveHundredPerCent_isRefused();
    void pricePerNothing_isRefused();
    void moreLinesThanFit_areRefused();
    void stepBelowZero_isRefused();
};
