// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

class TestSentences : public QObject
{
    Q_OBJECT

private slots:
    void everyKind_hasASentence();
    void everySentence_isSaidPlainly();
    void amountBelowZero_saysWhatToEnter();
    void amounts_areWrittenInTheCurrency();
    void missingFact_getsAnotherSentence();
    void typedBraces_areNotFilled();
    void longText_isShortened();
    void trouble_isToldFromRefusal();
};
