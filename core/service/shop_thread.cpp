// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/service/shop_thread.h"

namespace core {

ShopThread::ShopThread(const QString &folder,
                       ShopFile::Access access,
                       Clock &clock,
                       Random &random,
                       ShopFile::Bell bell)
    : m_folder(folder)
    , m_access(access)
    , m_clock(clock)
    , m_random(random)
    , m_bell(std::move(bell))
{}

ShopThread::~ShopThread() = default;

Result<Done> ShopThread::open()
{
    if (m_shop)
        return Done{};
    Result<std::unique_ptr<ShopFile>> file = ShopFile::open(m_folder, m_access, m_clock, m_random);
    if (!file)
        return file.error();
    m_shop = std::make_unique<Shop>(std::move(*file));
    m_shop->file->setBell(m_bell);
    return Done{};
}

} // namespace core
