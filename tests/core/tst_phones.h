// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

class TestPhones : public QObject
{
    Q_OBJECT

private slots:
    void numberAsWritten_getsOneForm_data();
    void numberAsWritten_getsOneForm();
    void numberAsTyped_isKept();
    void missingDigit_isTooShortAndSaysHowMany();
    void oneDigitMore_isTooLongAndSaysHowMany();
    void anythingElse_isNotAPhone();
    void regionUnknown_takesOnlyInternationalNumbers();
    void number_isSpacedForReading();
    void digitsOf_keepsDigitsOfAnyScriptAsAscii();
};
