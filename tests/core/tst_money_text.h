// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

class TestMoneyText : public QObject
{
    Q_OBJECT

private slots:
    void amountAsTyped_isReadOrRefused_data();
    void amountAsTyped_isReadOrRefused();
    void refusal_carriesWhatWasTyped();
    void amountWritten_isGroupedAsPeopleCount();
    void amountWritten_isReadBack();
    void percentAsTyped_isReadOrRefused();
    void words_nameWholeAndMinorUnits();
    void words_haveNoSoftHyphens();
};
