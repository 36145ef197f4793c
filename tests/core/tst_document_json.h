// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

class TestDocumentJson : public QObject
{
    Q_OBJECT

private slots:
    void everyField_isRead();
    void everyFieldOfALine_isRead();
    void contentWritten_isReadBackTheSame();
    void leastDocument_hasDefaults();
    void fault_isNamedWithItsPlace_data();
    void fault_isNamedWithItsPlace();
    void fraction_isToldToBecomeAString();
    void hostileSize_isRefused();
    void damagedDocument_neverStopsTheProgram();
    void totals_areWrittenWithTheirNames();
};
