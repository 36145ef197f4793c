// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sample/scene.h"

namespace core {

/// Writes into the diary of a sample shop what its counter does beside taking money: old bills
/// brought along, cheques carried to the bank, tax that firms keep back, the drawer counted at
/// night.
class SampleCounter
{
public:
    explicit SampleCounter(Scene &scene) : m_scene(scene) {}

    void plan();

private:
    void planOldBills(Day opened);
    void planCheques(Day opened);
    void planCertificate();
    void planTill(Day opened);
    void planPettyCash(Day day);

    std::vector<size_t> oldDebtors() const;
    Result<Done> openOldBill(size_t customer, int number, Day dated);
    Result<Done> payOldBill(size_t customer, int number);
    Result<Done> bankCheques(Day day);
    Result<Done> payOut(const SampleDeal &deal);
    Result<Done> closeTill(bool isShort);
    CloseTill counted(Money cash) const;

    Scene &m_scene;
};

} // namespace core
