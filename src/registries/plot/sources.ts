/** 污染地块土壤环境管理办法（试行）, order 42 of the ministry, in force 2017-07-01. */
export const ORDER_42 = '污染地块土壤环境管理办法（试行）（部令第42号）'
/** In force 2019-01-01. */
export const LAW = '中华人民共和国土壤污染防治法'
