// What a storefront asks for, a request a page: the pages that a customer must see whatever else is out of order.

const MONEY = 'minorUnits currency';

/** Beside the content of every page: who is here, in which language, and what is in the cart. */
const HEADER = `fragment Header on User {
  displayName unreadNotificationCount
  settings { locale currency timeZone }
  cart {
    totalQuantity subtotal { ${MONEY} }
    lines { quantity variant { sku availability { isInStock } } total { ${MONEY} } }
    discount { code total { ${MONEY} } problem }
  }
}`;

export const PRODUCT_PAGE = `query ProductPage($id: ID!) {
  me { ...Header }
  categories { name }
  featureFlags(keys: ["new-checkout"]) { key isEnabled }
  systemSettings { nodes { key } }
  product(id: $id) {
    id slug title description taxClass isPurchasable
    category { name parent { name } }
    shop { slug name status products(first: 4) { nodes { title rating { average count } } } }
    variants {
      sku title isPurchasable
      price { ${MONEY} } priceIn(currency: GBP) { ${MONEY} }
      options { name value }
      availability { available isInStock }
    }
    rating { average count distribution { rating count } }
    reviews(first: 5) {
      totalCount
      nodes { rating title text authorName postedAt reply { text } }
      pageInfo { hasNextPage }
    }
  }
}
${HEADER}`;

export const ORDER_PAGE = `query OrderPage($id: ID!) {
  me { ...Header notifications(first: 5) { nodes { topic readAt } } reviews(first: 5) { nodes { rating title } } }
  order(id: $id) {
    id number status paymentStatus paymentMethod voucherCode country placedAt
    customer { displayName email }
    shippingAddress { recipientName lines city postalCode country }
    subtotal { ${MONEY} } discountTotal { ${MONEY} } shippingTotal { ${MONEY} } taxTotal { ${MONEY} } total { ${MONEY} }
    lines {
      position sku title quantity charged { ${MONEY} } tax { ratePercent amount { ${MONEY} } }
      variant { availability { isInStock } product { slug rating { average } } }
    }
    shopOrders { fulfilmentStatus total { ${MONEY} } shop { slug name } shipping { name charged { ${MONEY} } } }
    timeline { type }
    payment { status method { kind label } capturedAmount { ${MONEY} } refundedAmount { ${MONEY} } refunds { id } }
  }
}
${HEADER}`;
